import { capitalised } from './organisations.ts';

/** True for what a post is called: one of its words ends as the words for posts and tasks do. */
export function isRole(text: string): boolean {
	return text.length <= 120 && text.split(/[\s/,-]+/u).some((word) => ROLE_WORD.test(word));
}

/** A role as a heading of its own. */
export function toRole(text: string): string {
	const own = text === text.toUpperCase() && /\p{Lu}{6}/u.test(text) ? text.toLowerCase() : text;
	return capitalised(
		own
			.replace(/^(?:som|är|t\.?f\.? (?=\p{Lu}))\s/u, '')
			.replace(/[\s.,;:–-]+$/u, '')
			.trim(),
	);
}

/** What one of several is called: "säkerhetssamordnare" as it is, "kommunikatörer" as "kommunikatör". */
export function singularRole(text: string): string {
	return text
		.replace(/(?<=(?:ör|chef|ledamot|strateg|sekreterar|pedagog|kurator|konsulent|jurist|polis))er(?=$| )/giu, '')
		.replace(/representanter(?=$| )/iu, 'representant')
		.replace(/kontaktpersoner(?=$| )/iu, 'kontaktperson');
}

/** True for what a post may be called, by its form: a few words in small letters, of which the first ends as words for people do. */
export function isLikeRole(text: string): boolean {
	const words = text.split(' ');
	if (/^vikarie|\s(?:till|från|sedan|som)\s/u.test(text)) return false;
	return (
		words.length <= 4 &&
		/^[\p{Ll}-]{4,}(?:are|ör|ist|man|kvinna|person|iker|log|ent|ant|är|ej|ie)$/u.test(words[0] ?? '')
	);
}

const ROLE_WORD =
	/(?:administratör|advokat|agronom|analytiker|ansvarige?|antikvarie|arkitekt|arkivarie|assistent|befäl|bibliotekarie|biolog|biträdande|brandmästare|chef(?:en|er)?|controller|coach|direktör(?:en)?|doktor|ekolog|ekonom|expert|forskare|föreståndare|förvaltare|geolog|generalsekreterare|grundare|handläggare|hovmästare|hövding|informatör(?:er)?|ingenjör(?:er)?|initiativtagare|inspektör(?:er)?|instruktör|intendent|jour(?:en)?|servicecenter|medborgarkontor(?:et)?|jurist|kanslist|kassör|kommissarie|kommunalråd|kommunikatör(?:er)?|kommunikation|kommunpolis(?:er)?|konsulent|konsult|kontaktpersoner?|koordinator(?:er)?|kurator|ledamot|ledare(?:n)?|ledning|läkare|lärare|länsråd|mentor|meteorolog|mästare|nämndeman|ombud|ombudsman|ordförande|pedagog|planerare|polis|presskontakt|presskontakter|presstjänst(?:en)?|producent|professor|projektör|psykolog|redaktör|regionråd|rektor|representant(?:er)?|råd(?:givare|man)|samordnare(?:n)?|samordning|sammankallande|sekreterare|sjuksköterska|skötare|socionom|specialist(?:er)?|språkrör|strateg(?:er)?|statistiker|stabschef|talesman|talesperson(?:er)?|tekniker|terapeut|tjänst(?:eman|eperson)|utredare|utvecklare|vaktmästare|verksamhetsutvecklare|veterinär|vice|värd|åklagare|vd|övningsledare|kontaktcenter|kundtjänst(?:en)?|pressjour)$/iu;
