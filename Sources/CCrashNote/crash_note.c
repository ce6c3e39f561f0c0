#include "crash_note.h"

#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <string.h>
#include <unistd.h>

static _Thread_local const char *current;
static atomic_int journal_file = -1;

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};

void crash_note_enter(const char *plugin) { current = plugin; }

/* Only write() is safe here; what cannot be written is lost, because nobody could be told. */
static void put(int file, const char *text) {
    size_t left = strlen(text);
    while (left > 0) {
        ssize_t count = write(file, text, left);
        if (count <= 0) return;
        text += count;
        left -= (size_t)count;
    }
}

static void on_crash(int number) {
    if (current != NULL) {
        put(STDERR_FILENO, "\nerror: the program crashed inside the plugin `");
        put(STDERR_FILENO, current);
        put(STDERR_FILENO, "`; the fault is the plugin's\n");
        int file = atomic_load(&journal_file);
        if (file >= 0) {
            put(file, "\ncrash ");
            put(file, current);
            put(file, "\n");
        }
    }
    /* SA_RESETHAND has put the default action back: the crash takes its course. */
    raise(number);
}

void crash_note_install(int journal) {
    atomic_store(&journal_file, journal);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_crash;
    action.sa_flags = SA_RESETHAND | SA_NODEFER;
    for (size_t index = 0; index < sizeof fatal / sizeof *fatal; index++) sigaction(fatal[index], &action, NULL);
}
