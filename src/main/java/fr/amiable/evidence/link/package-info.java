/** Which exhibits prove which facts of a chronology. */
package fr.amiable.evidence.link;
