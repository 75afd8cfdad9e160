/** Many letters at once: all kept or none, and one file to print. */
package fr.amiable.letter.batch;
