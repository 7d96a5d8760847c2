import type { APIRoute } from 'astro';
import { listPrintFiles, type PrintFile, renderPrintFile } from '../data/print-files.ts';

export const getStaticPaths = () =>
	listPrintFiles().map((printFile) => ({
		params: { file: printFile.path.slice(1).replace(/\.pdf$/u, '') },
		props: { printFile },
	}));

export const GET: APIRoute<{ printFile: PrintFile }> = ({ props }) =>
	new Response(renderPrintFile(props.printFile), { headers: { 'content-type': 'application/pdf' } });
