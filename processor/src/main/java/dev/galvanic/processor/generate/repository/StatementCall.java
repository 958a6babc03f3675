package dev.galvanic.processor.generate.repository;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.TypeName;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * How a statement is sent and what becomes of its result.
 *
 * @param query the method of Queries or AsyncQueries
 * @param mapper of its rows, if it has any
 * @param type what a blocking method returns, and a stage of an asynchronous one has
 * @param direct the whole statement around a blocking query
 * @param staged the whole statement around an asynchronous one
 */
record StatementCall(
    String query,
    Optional<CodeBlock> mapper,
    TypeName type,
    UnaryOperator<CodeBlock> direct,
    UnaryOperator<CodeBlock> staged) {}
