/** The first minutes with the product. */
package fr.amiable.ui.welcome;
