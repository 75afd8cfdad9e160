/** Speaks to the owner's mail server, and writes messages as mail programs exchange them. */
package fr.amiable.mail;
