import type { Site } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';

/** What a file says of whose contacts it has, and on what terms they may be used. */
export function describeOriginOfFile({ licence, owner }: Site, t: Translate): string[] {
	return [t('site.publisher', { name: owner.name }), `${t('data.licence', { name: licence.name })} ${licence.url}`];
}
