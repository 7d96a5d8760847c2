/** The page about linking is read before anything on it is used: what works it comes after it. */
await import('./choose-target.ts');

export {};
