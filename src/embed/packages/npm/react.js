import './care-compass.js';
