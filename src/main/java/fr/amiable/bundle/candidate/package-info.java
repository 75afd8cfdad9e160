/** What the desk keeps that may become an exhibit of a case. */
package fr.amiable.bundle.candidate;
