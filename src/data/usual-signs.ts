/** Dashes, quotation marks, arrows and the like beside the Latin letters: what most directories write, and the typeface of pages and PDFs has. */
export const usualSigns = '‐‑–—‘’‚“”„†•…‰′″‹›€™←↑→↓−≈≤≥';
