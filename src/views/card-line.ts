// Ships to the browser.
import { type ListedDetail, listedDetails } from '../domain/listed-details.ts';

/** A detail of a contact among others, in a line. */
export interface CardLine {
	readonly kind: ListedDetail;
	readonly place: (typeof listedDetails)[ListedDetail];
	readonly text: string;
	/** False where the words are the interface's own. */
	readonly isWritten: boolean;
}

/** Every detail that has a line, in the order in which they are told. */
export const lineKinds = Object.keys(listedDetails) as readonly ListedDetail[];
