package app;

record NewItem(String shortName, String URL, int class_, boolean isOpen) {}
