/** The agreement that a client signs to pay by instalments, as a paper in two copies. */
package fr.amiable.letter.agreement;
