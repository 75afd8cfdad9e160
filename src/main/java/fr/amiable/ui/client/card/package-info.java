/** The card of one client, a tab for each thing about him. */
package fr.amiable.ui.client.card;
