#define _GNU_SOURCE
#include "crash_note.h"

#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static _Thread_local const char *current;
static _Thread_local int has_stack;
/* The handler's own stack: a plugin may have used up the thread's. */
static _Thread_local char stack[16384];
static atomic_int journal_file = -1;
static const char *_Atomic journal_path = NULL;

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP};

void crash_note_enter(const char *plugin) {
    if (!has_stack) {
        has_stack = 1;
        stack_t own = {.ss_sp = stack, .ss_size = sizeof stack};
        sigaltstack(&own, NULL);
    }
    current = plugin;
}

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

static void note(const char *how) {
    put(STDERR_FILENO, "\nerror: the program ");
    put(STDERR_FILENO, how);
    put(STDERR_FILENO, " inside the plugin `");
    put(STDERR_FILENO, current);
    put(STDERR_FILENO, "`; the fault is the plugin's\n");
    int file = atomic_load(&journal_file);
    if (file >= 0) {
        put(file, "\ncrash ");
        put(file, current);
        put(file, "\n");
    }
    const char *path = atomic_load(&journal_path);
    if (file >= 0 && path != NULL) {
        put(STDERR_FILENO, "  the finished simulations are kept in `");
        put(STDERR_FILENO, path);
        put(STDERR_FILENO, "`; the same command goes on from there\n");
    }
}

static void on_crash(int number) {
    if (current != NULL) note("crashed");
    /* SA_RESETHAND has put the default action back: the crash takes its course. */
    raise(number);
}

/* Ends the program without a word to anybody. */
static void leave(int status) {
    for (;;) syscall(SYS_exit_group, status);
}

/* A plugin that ends the program must not look like an answer. */
static void on_exit_call(void) {
    if (current == NULL) return;
    note("was ended");
    leave(2);
}

/* The same of a plugin that leaves without calling what was to be called at the end: the program's own functions of these
 * names are found before those of the C library, by plugins, too. */
__attribute__((visibility("default"), noreturn)) void _exit(int status) {
    on_exit_call();
    leave(status);
    __builtin_unreachable();
}

__attribute__((visibility("default"), noreturn)) void _Exit(int status) { _exit(status); }

void crash_note_install(int journal, const char *path) {
    static atomic_flag is_watching = ATOMIC_FLAG_INIT;
    if (!atomic_flag_test_and_set(&is_watching)) {
        atexit(on_exit_call);
        at_quick_exit(on_exit_call);
    }
    atomic_store(&journal_file, journal);
    atomic_store(&journal_path, path);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_crash;
    action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
    for (size_t index = 0; index < sizeof fatal / sizeof *fatal; index++) sigaction(fatal[index], &action, NULL);
}
