import CMS from '@sveltia/cms';

// The page has the settings that the content was built with.
const settings = document.getElementById('settings')?.textContent ?? '{}';
CMS.init({ config: JSON.parse(settings) });
