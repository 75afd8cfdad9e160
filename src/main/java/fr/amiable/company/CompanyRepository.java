package fr.amiable.company;

import java.util.Optional;

/** Where the owner's own business is kept: none before the first start is finished, then one. */
public interface CompanyRepository {

    Optional<Company> find();

    void save(Company company);
}
