/** Handing a case over: the bundle and what goes with it, in a folder and an archive. */
package fr.amiable.bundle.handover;
