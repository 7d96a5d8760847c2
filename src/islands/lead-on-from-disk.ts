/**
 * Leads on from the page of what has another address, where it is read from a disk: to the file of the other page, where the page's own word (`meta
 * refresh`) would end in a list of files. It is no module, since browsers load none from a disk.
 */
const leadsOn = document.querySelector<HTMLMetaElement>('meta[http-equiv="refresh"]')?.content.split('url=')[1];

if (location.protocol === 'file:' && leadsOn !== undefined) {
	// Takes the page's own word back.
	stop();
	location.replace(`${leadsOn}index.html`);
}
