import { workFromDisk } from './from-disk.ts';
import { keepWords } from './keep-words.ts';
import { showPrintButtons } from './print-button.ts';
import { showOwnAddress } from './shown-address.ts';

/** What every page does, on a host and from a disk alike. It is no module, since browsers load none from a disk. */
showPrintButtons();
showOwnAddress();
workFromDisk();
keepWords();
