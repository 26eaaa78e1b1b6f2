// Where a snippet goes, for each kind of website.

const files = 'Upload care-compass.html and care-compass.js side by side, into the same folder of your website. ';
const link = 'keeps no files of your own beside its pages. Put care-compass.html on a web address of your own, such as compass.example.org, replace the address in the link, and ';

export const hosts = [
  { id: 'html', name: 'Plain HTML', help: `${files}Paste this where the first screen should stand.` },
  { id: 'wordpress', name: 'WordPress', help: `${files}The root folder of the site is the simplest. Paste this into a Custom HTML block, as an administrator: for others, WordPress removes it. Or install the Care Compass plugin: it takes your care-compass.html under Settings, and has a block for everyone who writes pages.` },
  { id: 'webflow', name: 'Webflow', help: `Webflow ${link}paste this into an Embed element.` },
  { id: 'squarespace', name: 'Squarespace', help: `Squarespace ${link}paste this into a Code block.` },
  { id: 'wix', name: 'Wix', help: `Wix ${link}paste this into an Embed HTML element.` },
  { id: 'react', name: 'React', help: 'Put care-compass.html and care-compass.js into the folder of public files. Then use this component. With the npm package, the line import \'care-compass/react\' takes the place of useEffect.' },
];
