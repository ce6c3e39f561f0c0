/* Says whose code was running when the program crashes in a plugin, where no Swift can run any more. */
#ifndef CRASH_NOTE_H
#define CRASH_NOTE_H

/* The plugin whose code this thread is about to run; NULL when it is back. The text must stay. */
void crash_note_enter(const char *plugin);

/* From now on a crash inside a plugin, or that it ends the program by exit(), _exit() or quick_exit(), is noted on standard error and in the file, before it takes its course.
 * `journal` is a file descriptor, or -1; `path` is its name, which must stay. May be called again. */
void crash_note_install(int journal, const char *path);

#endif
