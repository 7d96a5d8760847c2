import type { ProseComponent } from '../../domain/prose-component.ts';
import AccessibilityStatement from './AccessibilityStatement.astro';
import Contacts from './Contacts.astro';
import Glossary from './Glossary.astro';
import HeadCell from './HeadCell.astro';
import LegalBasis from './LegalBasis.astro';
import Licence from './Licence.astro';
import Link from './Link.astro';
import Logotypes from './Logotypes.astro';
import OriginalPdf from './OriginalPdf.astro';
import OwnerContact from './OwnerContact.astro';
import StaleAfter from './StaleAfter.astro';
import Term from './Term.astro';

/** What stands behind each component that prose may use, and behind Markdown's own links and table heads. */
export const components = {
	AccessibilityStatement,
	Contacts,
	Glossary,
	LegalBasis,
	Licence,
	Logotypes,
	OriginalPdf,
	OwnerContact,
	StaleAfter,
	Term,
	a: Link,
	th: HeadCell,
} satisfies Record<ProseComponent | 'a' | 'th', unknown>;
