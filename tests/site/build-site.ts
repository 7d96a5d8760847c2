import { mustBuildSite, publishedAddress, writeLongContent } from '../build.ts';

/**
 * Builds, once for all site tests, the directory of `content/` twice, and once with an address of its own, the invented network, and a
 * directory without contacts.
 */
export default function setup() {
	mustBuildSite('main', 'content');
	mustBuildSite('again', 'content');
	mustBuildSite('published', 'content', { SITE_URL: publishedAddress });
	mustBuildSite('other', 'tests/fixtures/annat-natverk');
	mustBuildSite('empty', writeLongContent('empty', 0));
}
