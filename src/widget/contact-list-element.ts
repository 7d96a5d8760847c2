import { embedData, embedKinds, embedPage } from '../domain/embed-address.ts';
import { drawList } from './draw-list.ts';
import { fetchData } from './fetch-data.ts';
import { hostColours } from './host-colours.ts';
import { frameList } from './list-frame.ts';
import { styleList } from './list-styles.ts';

/** The level of the list's heading, 1 to 5, or "nej" for a list without headings. */
const headingAttribute = 'rubrik';

/**
 * The class of `<kontakt-lista>`. What stands in an element is shown until its contacts arrive, and where they cannot. `part` and custom properties for
 * its looks are a public contract: docs/badda-in.md.
 *
 * @param root the directory's address, with a slash at its end
 */
export function createElementClass(root: string): CustomElementConstructor {
	return class extends HTMLElement {
		static readonly observedAttributes = [...embedKinds, 'lang', headingAttribute];
		/** Counts what the element has been asked to show: of several, the newest is shown. */
		#turn = 0;
		#endFrame: (() => void) | undefined;

		connectedCallback(): void {
			void this.#update();
		}

		disconnectedCallback(): void {
			this.#turn++;
			this.#endFrame?.();
		}

		attributeChangedCallback(): void {
			if (this.isConnected) void this.#update();
		}

		async #update(): Promise<void> {
			const turn = ++this.#turn;
			try {
				// Attributes that are changed together are one change.
				await Promise.resolve();
				if (turn !== this.#turn) return;
				const shown = this.#shadow();
				const kind = embedKinds.find((each) => this.hasAttribute(each));
				const id = (kind && this.getAttribute(kind)?.trim()) ?? '';
				if (kind === undefined || !/^[a-z\d-]{1,200}$/u.test(id)) return this.#showOwn(shown);
				const language = /^[a-z]{2,3}(?![a-z])/u.exec(this.lang.toLowerCase())?.[0];
				// The directory's first language has no prefix, and which that is only the directory knows.
				const folders = language === undefined ? [''] : [`${language}/`, ''];
				const addresses = (path: string) => folders.map((folder) => root + folder + path.slice(1));
				for (const [index, address] of addresses(embedData(kind, id)).entries()) {
					const fetched = await fetchData(address);
					if (turn !== this.#turn) return;
					if (fetched === 'missing') continue;
					this.#showOwn(shown);
					// Whether it is missing or kept from other sites cannot be told.
					if (fetched === 'unreachable') return this.#frame(shown, addresses(embedPage(kind, id)).slice(index));
					return shown.replaceChildren(drawList(fetched, root, this.#headingLevel()));
				}
				this.#showOwn(shown);
			} catch {
				const { shadowRoot } = this;
				if (shadowRoot && turn === this.#turn) this.#showOwn(shadowRoot);
			}
		}

		#shadow(): ShadowRoot {
			if (this.shadowRoot) return this.shadowRoot;
			const made = this.attachShadow({ mode: 'open' });
			styleList(made);
			this.#showOwn(made);
			return made;
		}

		/** Shows what stands in the element. */
		#showOwn(shown: ShadowRoot): void {
			this.#endFrame?.();
			this.#endFrame = undefined;
			shown.replaceChildren(document.createElement('slot'));
		}

		/** The list in a frame, where the directory's host does not let other sites fetch it. */
		#frame(shown: ShadowRoot, addresses: readonly string[]): void {
			const title = this.querySelector('a')?.textContent.trim() || new URL(root).host;
			const colours = hostColours(this);
			const inColours = addresses.map((address) => address + colours);
			this.#endFrame = frameList(shown, inColours, title, () => shown.querySelector('slot')?.remove());
		}

		#headingLevel(): number | undefined {
			const asked = this.getAttribute(headingAttribute) ?? '2';
			return asked === 'nej' ? undefined : Math.min(Math.max(Math.trunc(Number(asked)) || 2, 1), 5);
		}
	};
}
