/** The chronology of a case with the exhibits that prove its facts. */
package fr.amiable.chronology.proof;
