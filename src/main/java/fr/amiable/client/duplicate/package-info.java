/** Clients recorded twice: how they are found, and how two become one. */
package fr.amiable.client.duplicate;
