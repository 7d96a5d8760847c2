import { describe, expect, it } from 'vitest';
import { withoutSpareSpaces } from '../../../src/hosting/spare-spaces.ts';

describe('a page without the spaces that nobody sees', () => {
	it.each([
		[
			'beside blocks',
			'<div> <p> A\n</p> <ul> <li>b</li>\t<li> c </li> </ul> </div>',
			'<div><p>A</p><ul><li>b</li><li>c</li></ul></div>',
		],
		['through elements in a line', '<p> <span> <b> A </b> </span> </p>', '<p><span><b>A</b></span></p>'],
		[
			'but for those beside what a script may fill',
			'<p>a <span data-part></span> </p><template><a></a> <b></b> </template>',
			'<p>a <span data-part></span></p><template><a></a> <b></b> </template>',
		],
		['but for the outermost of several', 'x <a> A </a> y', 'x <a>A</a> y'],
		['but for the one between two', 'x<a> A </a> <b> B </b>y', 'x<a> A</a> <b>B </b>y'],
		['but for one within an element alone', 'x<a> A </a>y', 'x<a> A </a>y'],
		[
			'within buttons and not beside them',
			'<p>a <button> B </button> <button>C</button> d</p>',
			'<p>a <button>B</button> <button>C</button> d</p>',
		],
		[
			'not beside fields and pictures',
			'<p>a <img src="x"> <input> <svg> <g/> </svg> b</p>',
			'<p>a <img src="x"> <input> <svg> <g/> </svg> b</p>',
		],
		[
			'not within what keeps its own',
			'<pre> a\n </pre> <textarea> b </textarea> <script> c </script>',
			'<pre> a\n </pre><textarea> b </textarea> <script> c </script>',
		],
		['not within texts', '<p>a  b\nc\u00a0 </p>', '<p>a  b\nc\u00a0</p>'],
		['not those that hold together', '<p>\u00a0<b>\u202fA</b>\u00a0</p>', '<p>\u00a0<b>\u202fA</b>\u00a0</p>'],
		[
			'past scripts',
			'<div> <script>x</script> <p>A</p> b <script>y</script> c</div>',
			'<div><script>x</script><p>A</p>b <script>y</script>c</div>',
		],
		['beside comments', '<p> <!-- a > b --> A</p>', '<p><!-- a > b -->A</p>'],
		['and no sign of an attribute', '<p title=" a > <b> "> A</p>', '<p title=" a > <b> ">A</p>'],
		['and no sign that is no tag', '<p>1 < 2 </p>', '<p>1 < 2</p>'],
	])('takes those away %s', (_, html, expected) => {
		expect(withoutSpareSpaces(html)).toBe(expected);
		expect(withoutSpareSpaces(expected)).toBe(expected);
	});
});
