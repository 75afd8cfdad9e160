package fr.amiable.letter.stationery;

import java.util.Optional;

/** Where the owner's paper is kept: none until the owner chose something, then one. */
public interface StationeryRepository {

    Optional<Stationery> find();

    void save(Stationery stationery);
}
