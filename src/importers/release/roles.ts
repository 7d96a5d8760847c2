import { capitalised } from './organisations.ts';

/** True for what a post is called: one of its words ends as the words for posts and tasks do. */
export function isRole(text: string): boolean {
	return (
		text.length <= 120 &&
		(ENGLISH.test(text) ||
			text
				.split(/[\s/,-]+/u)
				.some(
					(word) =>
						ROLE_WORD.test(word) || ROLE_WORD.test(word.replace(/er$/u, '')) || /^(?:ordf|sekr|kass)\.?$/iu.test(word),
				))
	);
}

/** A role as a heading of its own. */
export function toRole(text: string): string {
	const isShouted = text === text.toUpperCase() && /\p{Lu}{6}/u.test(text);
	const own = isShouted
		? text.replace(/\p{Lu}+/gu, (word, at: number) => (ACRONYM.test(text.slice(at)) ? word : word.toLowerCase()))
		: text;
	return capitalised(
		own
			.replace(
				/(?<!\p{L})(ordf|sekr|kass)(?!\p{L})\.?/giu,
				(short, word: string) => ABBREVIATIONS[word.toLowerCase()] ?? short,
			)
			.replace(/^(?:som|är|t\.?f\.? (?=\p{Lu}))\s/u, '')
			.replace(/^.*(?<!\p{L})(?:kontakta|ring|mejla|maila|till|besvaras av|lämnas av)\s(?=.*\p{L})/u, '')
			.replace(
				/^(?:förening|kommun|region|myndighet|stad|klubb|länsstyrelse|polis|verksamhet)(?:e?ns)\s|^(?:förbundet|bolaget|projektet|nätverket|museet|verket)s\s/u,
				'',
			)
			.replace(/\s(?:är|heter|blir)$/u, '')
			.replace(/[\s.,;:–-]+$/u, '')
			.trim(),
	);
}

/** True for what may follow the name of a post after a comma and still be of it: "trygghet och säkerhet", "ungdomsmottagningarna"; when somebody answers is not. */
export function isRestOfRole(text: string): boolean {
	return /^\p{Ll}[\p{L} /-]*$/u.test(text) && text.split(' ').length <= 5 && !NO_TASK.test(text);
}

/** True for what only several can be called: "kommunpoliserna", "samordnarna". */
export function isPluralRole(text: string): boolean {
	return /^\p{L}+(?:ar|er)na(?= |$)/u.test(text) && singularRole(text) !== text;
}

/** What one of several is called: "säkerhetssamordnare" as it is, "kommunikatörer" as "kommunikatör". */
export function singularRole(text: string): string {
	return text
		.replace(/(?<=\p{Ll}ar)na(?=$| )/giu, 'e')
		.replace(
			/(?<=(?:ör|tor|chef|ledamot|strateg|sekreterar|pedagog|kurator|konsulent|jurist|polis))er(?:na)?(?=$| )/giu,
			'',
		)
		.replace(/representanter(?=$| )/iu, 'representant')
		.replace(/(?<=kontakt|tales|tjänste)personer(?=$| )/iu, 'person');
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

/** Words that say when or how somebody is reached. */
const NO_TASK =
	/(?<!\p{L})(?:nås|nåbar|efter|från|före|till|fram|dagtid|kvällstid|vardag(?:ar)?|helg(?:er)?|gärna|säkrast|bäst|enklast|endast|ej|inte|ledig|tjänstledig|vikarie|vikarierar|semester|som|är|har|kan|via|eller|ring|mejla|sms|telefon|klockan|kl|tidigare|född|bosatt|boende)(?!\p{L})/iu;
/** Letters that stand for words and are read one by one: "VA-INGENJÖR". */
const ACRONYM = /^\p{Lu}{2,4}-/u;
/** What posts are called in English where the word for it stands first. */
const ENGLISH = /^(?:head|chief|chair|deputy|vice president) (?:of )?\p{L}/iu;
const ABBREVIATIONS: Readonly<Record<string, string>> = { kass: 'kassör', ordf: 'ordförande', sekr: 'sekreterare' };
const ROLE_WORD =
	/(?:administratör|advokat|agronom|analytiker|ansvarige?|antikvarie|arbetare|arkeolog|arkitekt|arkivarie|arrangör|assistent|befäl|barnmorska|bevakare|bibliotekarie|biolog|biskop|biträdande|borgarråd|brandman|brandmästare|byggherre|chef(?:en|er|erna)?|controller|coach|dekan|diakon|direktör(?:en)?|docent|doktor|doktorand|ekolog|ekonom|epidemiolog|expert|forskare|fotograf|föreståndare|förman|förvaltare|geolog|generalsekreterare|grundare|guide|handläggare|handledare|hovmästare|hövding|hydrolog|informatör(?:er)?|ingenjör(?:er)?|initiativtagare|inköpare|inspektör(?:er)?|instruktör|intendent|jour(?:en)?|servicecenter|medborgarkontor(?:et)?|jurist|kanslist|kassör|kapten|komminister|kommissarie|kommunalråd|kommunikatör(?:er)?|kommunikation|kommunpolis(?:er)?|konservator|konsulent|konsult|kontaktpersoner?|koordinator(?:er)?|kriminolog|kurator|kyrkoherde|ledamot|ledare(?:n)?|ledning|lektor|lots|läkare|lärare|länsråd|major|maskinist|mentor|meteorolog|mästare|nämndeman|oppositionsråd|ombud|ombudsman|ordförande|pedagog|planerare|polis|prefekt|presskontakt|presskontakter|presstjänst(?:en)?|producent|professor|projektör|präst|psykolog|redaktör|regionråd|registrator|rektor|representant(?:er)?|revisor|råd(?:givare|man)|sakkunnig|samordnare(?:n)?|samordning|sammankallande|sekreterare|sjuksköterska|skogvaktare|skötare|sköterska|socionom|specialist(?:er)?|språkrör|statsvetare|strateg(?:er)?|statistiker|stabschef|suppleant|talesman|talesperson(?:er)?|tekniker|terapeut|tjänst(?:eman|eperson)|tolk|tränare|upphandlare|utredare|utvecklare|vakt|vaktmästare|verksamhetsutvecklare|veterinär|vice|vårdare|värd|åklagare|vd|övningsledare|översättare|kontaktcenter|kundtjänst(?:en)?|pressjour|adviser|advisor|analyst|chair|coordinator|director|editor|engineer|manager|officer|president|researcher|secretary|spokesperson|(?:ar|er)na(?<=(?:handläggar|ledar|samordnar|utvecklar|rådgivar|sekreterar|planerar|utredar|lärar|läkar|strateger|kommunikatörer|inspektörer|konsulenter|koordinatorer|kuratorer|pedagoger|poliser|chefer|ombuden)na))$/iu;
