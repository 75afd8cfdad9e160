/** The files kept about a client, wherever they are attached. */
package fr.amiable.client.document;
