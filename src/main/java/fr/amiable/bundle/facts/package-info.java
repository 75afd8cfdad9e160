/** The facts of a case as a bundle tells them. */
package fr.amiable.bundle.facts;
