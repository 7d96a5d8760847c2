import type { MessageKey } from '../i18n/messages.sv.ts';
import type { Translate } from '../i18n/translate.ts';
import { type ContactPoints, describeContactPoints } from './contact-points.ts';
import { type Fact, fact } from './fact.ts';

/** Contact points as facts, one for each kind: numbers, e-mail addresses, and the web page under a label of its owner's. */
export function listContactPointFacts(contactPoints: ContactPoints, webLabel: MessageKey, t: Translate): Fact[] {
	const values = describeContactPoints(contactPoints, t).map((contactPoint) => ({
		text: contactPoint.text,
		contactPoint,
	}));
	const labels = { phone: 'contact.phone', email: 'contact.email', web: webLabel } as const;
	return (['phone', 'email', 'web'] as const).flatMap((kind) =>
		fact(
			t(labels[kind]),
			values.filter(({ contactPoint }) => contactPoint.kind === kind),
		),
	);
}
