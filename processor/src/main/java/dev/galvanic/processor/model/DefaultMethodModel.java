package dev.galvanic.processor.model;

import java.util.Optional;

/**
 * A method that a repository has a body for, and that something is put around.
 *
 * @param transaction what it runs in, if {@code @Transactional} says so
 * @param logged what {@code @Logged} says
 */
public record DefaultMethodModel(
    SignatureModel signature,
    Optional<TransactionModel> transaction,
    Optional<LoggedModel> logged) {}
