/** Offers to settle a dispute, and their answers. */
package fr.amiable.dispute.offer;
