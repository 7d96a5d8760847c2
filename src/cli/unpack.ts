import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** The bytes of a file that lies compressed beside itself; throws where it is none. */
export function unpack(kind: 'br' | 'gz', bytes: Uint8Array): Uint8Array {
	return (kind === 'br' ? brotliDecompressSync : gunzipSync)(bytes);
}
