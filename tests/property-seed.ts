import fc from 'fast-check';

/** Property tests draw the same examples each time, so that what passed once passes again; `PROPERTY_SEED` draws others. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 2014) });
