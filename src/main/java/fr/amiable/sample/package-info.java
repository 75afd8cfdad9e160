/** The invented business in full, to explore and to test every screen on. */
package fr.amiable.sample;
