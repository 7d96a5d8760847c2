/** How hard Brotli compresses (RFC 7932 leaves it to the encoder): its highest step, 11, takes more than twice as long for 2 % of the bytes of our pages. */
export const brotliQuality = 10;
