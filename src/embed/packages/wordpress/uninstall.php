<?php
// The provider's page goes with the plugin: its crisis numbers would grow old with nobody to see it.

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require __DIR__ . '/page.php';

wp_delete_file( CareCompass\own_file() );
@rmdir( dirname( CareCompass\own_file() ) );
