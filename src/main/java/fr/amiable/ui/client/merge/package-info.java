/** Clients recorded twice: the list, and the comparison before two become one. */
package fr.amiable.ui.client.merge;
