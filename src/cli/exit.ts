/** What the shell is told. */
export const EXIT = { clean: 0, failed: 1, rejected: 2, usage: 64, interrupted: 130, terminated: 143 } as const;
