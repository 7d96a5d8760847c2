/** Chooses between forms of the sign before it, such as a coloured and a plain one, and shows nothing itself. */
export const variationSelector = /^[\uFE00-\uFE0F]$/u;
