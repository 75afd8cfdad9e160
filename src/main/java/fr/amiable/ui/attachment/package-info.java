/** The files attached to a thing of the desk: chosen or dropped, kept with their fingerprint, copied out. */
package fr.amiable.ui.attachment;
