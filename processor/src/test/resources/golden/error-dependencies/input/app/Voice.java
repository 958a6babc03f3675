package app;

interface Voice {}
