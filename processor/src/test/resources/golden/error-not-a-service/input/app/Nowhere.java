package app;

interface Nowhere {}
