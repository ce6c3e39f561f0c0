"""Runs a program on a terminal and presses Ctrl-C once its progress line tells that enough parts are done.

    python interrupt.py PARTS program argument ...

What it answers is printed as it is, what it says on the terminal on standard error; the exit code is the program's.
"""

import os
import pty
import re
import signal
import subprocess
import sys

parts, *command = sys.argv[1:]


def hear_interruptions():
    """Work in the background is begun with Ctrl-C ignored, and that of some threads with all signals blocked."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


screen, terminal = pty.openpty()
process = subprocess.Popen(command, stderr=terminal, preexec_fn=hear_interruptions)
os.close(terminal)
said = ""
is_pressed = False
while True:
    try:
        piece = os.read(screen, 4096)
    except OSError:
        break
    if not piece:
        break
    said += piece.decode(errors="replace")
    done = re.findall(r": (\d+)/\d+, \d+ s", said)
    if done and int(done[-1]) >= int(parts) and not is_pressed:
        process.send_signal(signal.SIGINT)
        is_pressed = True
print(said, file=sys.stderr)
sys.exit(process.wait())
