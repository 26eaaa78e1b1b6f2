// The block in the editor: its settings, and what a visitor sees before anything loads.

( ( { blocks, blockEditor, components, element, serverSideRender: ServerSideRender } ) => {
	const { createElement: make, Fragment } = element;
	const { Disabled, PanelBody, SelectControl, TextControl } = components;

	const fields = [
		{ name: 'phone', label: 'Phone number', help: 'Empty: the number of your own page.' },
		{ name: 'crisis', label: 'Crisis line', help: 'A number, such as 988. Empty: the lines of your own page.' },
		{ name: 'locale', label: 'Language', help: 'Two letters, such as es. Empty: the language of the site.' },
		{ name: 'theme', label: 'Theme', options: { '': 'As the site', light: 'Light', dark: 'Dark' } },
		{ name: 'src', label: 'Another page', help: 'A path on this site that ends in .html, such as /care-compass.html. Empty: the page under Settings, Care Compass.' },
	];

	const control = ( { name, options, ...rest }, attributes, setAttributes ) => make( options ? SelectControl : TextControl, {
		key: name,
		value: attributes[ name ],
		onChange: ( value ) => setAttributes( { [ name ]: value } ),
		...( options && { options: Object.entries( options ).map( ( [ value, label ] ) => ( { value, label } ) ) } ),
		...rest,
	} );

	blocks.registerBlockType( 'care-compass/care-compass', {
		edit: ( { attributes, setAttributes } ) => make( Fragment, {},
			make( blockEditor.InspectorControls, {},
				make( PanelBody, { title: 'Care Compass' }, fields.map( ( field ) => control( field, attributes, setAttributes ) ) ) ),
			make( 'div', blockEditor.useBlockProps(),
				make( 'p', {}, make( 'strong', {}, 'Care Compass' ) ),
				make( Disabled, {}, make( ServerSideRender, { block: 'care-compass/care-compass', attributes } ) ) ) ),
		save: () => null,
	} );
} )( window.wp );
