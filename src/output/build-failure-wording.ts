import type { ReportLanguage } from '../domain/problem.ts';
import type { BuildFailure, BuildFailureArguments, BuildFailureCode, ProtectedThing } from './build-failure.ts';

type Wording = {
	readonly [Code in BuildFailureCode]: (args: BuildFailureArguments[Code]) => string;
};

const things: Readonly<Record<ReportLanguage, Readonly<Record<ProtectedThing, string>>>> = {
	sv: {
		project: 'hela projektet',
		content: 'innehållet',
		history: 'en versionshistorik (.git)',
		home: 'hemmappen',
		system: 'hela disken',
	},
	en: {
		project: 'the whole project',
		content: 'the content',
		history: 'a version history',
		home: 'the home folder',
		system: 'the whole disk',
	},
};

/** What the system's codes mean for somebody who runs a build; see errno(3). */
const reasons: Readonly<Record<ReportLanguage, Readonly<Record<string, string>>>> = {
	sv: {
		EACCES: 'du har inte rätt att skriva där',
		EPERM: 'du har inte rätt att skriva där',
		EROFS: 'disken går bara att läsa',
		ENOENT: 'mappen ovanför finns inte eller går inte att skriva i',
		ENOTDIR: 'något på vägen dit är ingen mapp',
		ELOOP: 'genvägarna dit går runt i en ring',
		ENAMETOOLONG: 'namnet är för långt',
		EBUSY: 'den används av ett annat program',
		EIO: 'disken svarar inte som den ska',
		EMFILE: 'för många filer är öppna på en gång',
		ENOTEMPTY: 'något annat ligger kvar i den',
		EISDIR: 'den är en mapp',
		ERR_FS_EISDIR: 'den är en mapp',
		EFBIG: 'filen blir större än vad som är tillåtet',
	},
	en: {
		EACCES: 'you may not write there',
		EPERM: 'you may not write there',
		EROFS: 'the disk is read-only',
		ENOENT: 'the folder above it does not exist or cannot be written',
		ENOTDIR: 'something on the way is no folder',
		ELOOP: 'the links on the way lead round in a circle',
		ENAMETOOLONG: 'the name is too long',
		EBUSY: 'another program is using it',
		EIO: 'the disk does not answer as it should',
		EMFILE: 'too many files are open at once',
		ENOTEMPTY: 'something else is still in it',
		EISDIR: 'it is a folder',
		ERR_FS_EISDIR: 'it is a folder',
		EFBIG: 'the file becomes larger than is allowed',
	},
};

const wordings: Readonly<Record<ReportLanguage, Wording>> = {
	sv: {
		'target-holds': ({ target, what, held }) =>
			`Webbplatsen kan inte byggas i ${target}: mappen rymmer ${things.sv[what]} (${held}). Välj en egen mapp, till exempel OUT_DIR=dist.`,
		'target-inside': ({ target, folder }) =>
			`Webbplatsen kan inte byggas i ${target}, som ligger i ${folder}. Välj en egen mapp, till exempel OUT_DIR=dist.`,
		'cache-inside': ({ cache, folder }) =>
			`Det som byggen sparar (CACHE_DIR) kan inte ligga i ${cache}: ${folder} är bara för webbplatsen eller innehållet. Inget har ändrats. Välj en egen mapp, eller ange ingen CACHE_DIR.`,
		'target-not-a-folder': ({ target }) =>
			`Webbplatsen kan inte byggas i ${target}: där finns redan något som inte är en mapp. Flytta det eller välj en annan mapp.`,
		'target-foreign': ({ target, file, more, isOurs }) =>
			isOurs
				? `${target} innehåller något som inget bygge har skrivit: ${file}${more === 0 ? '' : ` och ${more} till`}. Inget har ändrats. Lägg filen i public/, så följer den med i varje bygge, eller flytta den.`
				: `${target} är ingen webbplats som har byggts här: den innehåller ${file}${more === 0 ? '' : ` och ${more} till`}. Inget har ändrats. Välj en tom mapp, eller töm den själv.`,
		'target-unwritable': ({ target, reason }) =>
			`Webbplatsen kan inte byggas i ${target}: ${reasonIn('sv', reason)}. Inget har ändrats.`,
		'target-busy': ({ target, process, host, lock }) =>
			`Ett annat bygge av ${target} pågår (process ${process}${host === undefined ? '' : ` på datorn ${host}`}). Inget har ändrats. Försök igen när det är klart. Bygget håller ${lock}; ta bort den bara om du vet att inget bygge pågår.`,
		'lock-stuck': ({ lock }) =>
			`${lock} visar att ett bygge pågår, men inget bygge verkar vara i gång: den går inte att läsa eller ta bort. Inget har ändrats. Ta bort den och försök igen.`,
		'work-not-a-folder': ({ folder }) =>
			`Byggen arbetar i ${folder}, men där finns en genväg eller något annat som inte är en mapp. Inget har ändrats. Ta bort eller flytta det och försök igen.`,
		'target-lost': ({ target }) =>
			`${target} har flyttats eller börjat byggas av någon annan medan bygget pågick. Inget har ändrats. Försök igen.`,
		'disk-full': ({ folder }) =>
			`Disken är full (${folder}). Webbplatsen är som den var. Frigör plats och försök igen.`,
		'file-error': ({ file, reason }) =>
			`Bygget stannade vid ${file}: ${reasonIn('sv', reason)}. Webbplatsen är som den var.`,
		'site-mixed': ({ target, file, reason }) =>
			`Bygget stannade vid ${file} medan filerna i ${target} byttes ut en och en: ${reasonIn('sv', reason)}. Några filer är redan nya. Bygg igen när felet är avhjälpt.`,
		interrupted: ({ target }) => `Bygget avbröts. ${target} är som den var.`,
		'render-failed': ({ detail }) =>
			`Bygget stannade, och webbplatsen är som den var. Det är ett fel i programmet och inte i innehållet; kör igen med --trace och skicka med vad som står då. (${detail})`,
	},
	en: {
		'target-holds': ({ target, what, held }) =>
			`The site cannot be built in ${target}: the folder holds ${things.en[what]} (${held}). Choose a folder of its own, for example OUT_DIR=dist.`,
		'target-inside': ({ target, folder }) =>
			`The site cannot be built in ${target}, which lies in ${folder}. Choose a folder of its own, for example OUT_DIR=dist.`,
		'cache-inside': ({ cache, folder }) =>
			`What builds keep (CACHE_DIR) cannot be in ${cache}: ${folder} is for the site or its content alone. Nothing was changed. Choose a folder of its own, or give no CACHE_DIR.`,
		'target-not-a-folder': ({ target }) =>
			`The site cannot be built in ${target}: something that is no folder is there already. Move it or choose another folder.`,
		'target-foreign': ({ target, file, more, isOurs }) =>
			isOurs
				? `${target} holds something that no build has written: ${file}${more === 0 ? '' : ` and ${more} more`}. Nothing was changed. Put the file into public/, so that every build has it, or move it.`
				: `${target} is no site that was built here: it holds ${file}${more === 0 ? '' : ` and ${more} more`}. Nothing was changed. Choose an empty folder, or empty it yourself.`,
		'target-unwritable': ({ target, reason }) =>
			`The site cannot be built in ${target}: ${reasonIn('en', reason)}. Nothing was changed.`,
		'target-busy': ({ target, process, host, lock }) =>
			`Another build of ${target} is at work (process ${process}${host === undefined ? '' : ` on the machine ${host}`}). Nothing was changed. Try again when it is done. That build holds ${lock}; remove it only if you know that no build is at work.`,
		'lock-stuck': ({ lock }) =>
			`${lock} says that a build is at work, but none seems to be: it cannot be read or taken away. Nothing was changed. Remove it and try again.`,
		'work-not-a-folder': ({ folder }) =>
			`Builds do their work in ${folder}, but a link or something else that is no folder is there. Nothing was changed. Remove or move it and try again.`,
		'target-lost': ({ target }) =>
			`${target} was moved, or another build of it began, while this build was at work. Nothing was changed. Try again.`,
		'disk-full': ({ folder }) => `The disk is full (${folder}). The site is as it was. Make room and try again.`,
		'file-error': ({ file, reason }) =>
			`The build stopped at ${file}: ${reasonIn('en', reason)}. The site is as it was.`,
		'site-mixed': ({ target, file, reason }) =>
			`The build stopped at ${file} while the files in ${target} were exchanged one by one: ${reasonIn('en', reason)}. Some files are new already. Build again when the fault is mended.`,
		interrupted: ({ target }) => `The build was interrupted. ${target} is as it was.`,
		'render-failed': ({ detail }) =>
			`The build stopped, and the site is as it was. This is a fault of the program and not of the content; run it again with --trace and report what it says then. (${detail})`,
	},
};

/** Why a build stopped, in one or two sentences. */
export function explainBuildFailure<Code extends BuildFailureCode>(
	{ code, args }: BuildFailure<Code>,
	language: ReportLanguage,
): string {
	return wordings[language][code](args);
}

function reasonIn(language: ReportLanguage, reason: string): string {
	return reasons[language][reason] ?? (language === 'sv' ? `felkod ${reason}` : `error ${reason}`);
}
