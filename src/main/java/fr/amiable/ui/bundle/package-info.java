/** The bundle of a dispute: for whom, what is in it, its files, and the versions produced. */
package fr.amiable.ui.bundle;
